/** How the name of an encrypted file ends. */
export const ENCRYPTED = '.age';
