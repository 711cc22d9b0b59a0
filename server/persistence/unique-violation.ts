/** Prisma's code for a value that must be unique and is taken. */
export const isUniqueViolation = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'P2002';
