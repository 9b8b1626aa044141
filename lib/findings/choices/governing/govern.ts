import type { ChoiceKindId } from '../../../card/taxonomy.ts';
import { byMeans } from './by-means.ts';
import { byWords } from './by-words.ts';
import type { Governed, Ruling } from './governed.ts';
import { byMatter, byObject } from './narrowed.ts';
import { offersNoChoice } from './no-choice.ts';

/** The choices that a sentence is about, and what decided it. */
export function govern(given: Governed): Ruling {
  const g = { ...given, named: withoutRepeats(given) };
  if (offersNoChoice(g)) return { kinds: [], by: 'none' };
  const ruling = byMeans(g) ?? byWords(g);
  const kinds = byMatter(g, byObject(g, ruling.kinds));
  return {
    ...ruling,
    kinds: withAccount(
      g,
      kinds.includes('withdraw-consent') && !kinds.includes('permissions') && turnsOffInSystem(g) ? [...kinds, 'permissions'] : kinds,
    ),
  };
}

/** Erasure by the path "Profile > Delete account": the account goes with the data. */
function withAccount({ offer }: Governed, kinds: ChoiceKindId[]): ChoiceKindId[] {
  const closes = offer.means.some(
    ({ means }) =>
      means.type === 'menu' &&
      /(?:^|> )(?:permanently )?(?:delete|close|deactivate|cancel) (?:my |your )?(?:account|profile|membership)$/i.test(means.value),
  );
  return closes && kinds.includes('delete') && !kinds.includes('close-account') ? ['close-account', ...kinds] : kinds;
}

/** Asking what an automated decision rests on is part of questioning it. */
function withoutRepeats({ named, governing, register }: Governed): ChoiceKindId[] {
  const about = named.includes('automated-decision') && (register === 'elsewhere' || governing.includes('automated-decision'));
  return about ? named.filter((kind) => kind !== 'explain') : named;
}

/** "可以在操作系统中关闭摄像头和相册，撤回授权": what is turned off in the phone is a permission, although the word is not said. */
function turnsOffInSystem({ offer, text }: Governed): boolean {
  return (
    offer.means.some((one) => one.means.type === 'device-settings') &&
    /(?:关闭|关掉|停用|禁用|取消)[^，。；]{0,16}(?:相机|摄像头|麦克风|相册|定位|位置|通讯录|存储|日历)/.test(text)
  );
}
