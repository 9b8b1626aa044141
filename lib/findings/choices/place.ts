/**
 * Where a clause stands, for what it says of choices: in a section on the user's rights, in the contact section, elsewhere,
 * or where nothing is said to the user about choices ('none': lists of contents, partner tables, exceptions, minors).
 */
export type ClausePlace = 'rights' | 'contact' | 'definitions' | 'elsewhere' | 'none';
