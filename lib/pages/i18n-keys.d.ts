import 'wxt/browser';

declare module 'wxt/browser' {
  export interface WxtI18n {
    /** The words of the toolbar button; see `browser-locales.ts`. */
    getMessage(name: 'actionTitle' | 'badgeFound' | 'badgeReading'): string;
    getMessage(name: 'badgeWarnings', substitutions: [n: string]): string;
  }
}
