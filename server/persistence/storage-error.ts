/** Why the storage cannot be used, in one sentence for the person who started the server. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}
