/** Why the storage cannot be used, in one sentence for the person who started the server. */
export class StorageError extends Error {
  override readonly name: string = 'StorageError';
}

/** Another server has the data directory. */
export class DirectoryInUse extends StorageError {
  override readonly name = 'DirectoryInUse';
}
