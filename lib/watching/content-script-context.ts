/**
 * Stands in for WXT's class of this name in every content script (see `wxt.config.ts`). The original is half of what a
 * small detector may weigh, and tells the page that it runs, by an event and a posted message; none of it is used here.
 */
export class ContentScriptContext {}
