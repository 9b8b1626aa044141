import 'wxt/browser';

declare module 'wxt/browser' {
  export interface WxtI18n {
    /** The words of the toolbar button and the context menus; see `browser-locales.ts`. */
    getMessage(name: 'actionTitle' | 'badgeFound' | 'badgeReading' | 'menuReadSelection' | 'menuReadByHand' | 'openLibrary'): string;
    getMessage(name: 'badgeWarnings' | 'badgeChanged', substitutions: [n: string]): string;
  }
}
