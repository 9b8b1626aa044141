import * as z from 'zod/mini';

// Zod tries `new Function` to see whether it may compile; an extension page's policy forbids and reports it. Import this
// file before any module that makes a schema.
z.config({ jitless: true });
