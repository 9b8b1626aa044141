/** True when a host belongs to one of the sites that are never to be read: the site itself or a host below it. */
export const isNeverRead = (host: string, sites: readonly unknown[]) => sites.some((site) => `.${host}`.endsWith(`.${site}`));
