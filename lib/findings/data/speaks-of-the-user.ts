import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { hitsOf, maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';
import { listsTheLaw } from './lists-the-law.ts';
import { promisesCare } from './spoken-of.ts';

/** Definitions and advice to the user are no collection. */
export function speaksOfTheUser(reading: Reading, clause: Clause, sentence: Span): boolean {
  const cues = hitsOf(reading, clause.id, 'cue', sentence.from, sentence.to);
  if (
    promisesCare(clause.text.slice(sentence.from, sentence.to)) ||
    cues.some((cue) => cue.concept === 'cue.advice') ||
    listsTheLaw(reading, clause, sentence)
  )
    return false;
  // "Your payments may reveal your religion": what others could conclude is not asked for.
  if (
    /\b(?:may|might|could|can) (?:also |sometimes |incidentally )?(?:reveal|suggest|imply|hint at|indicate)\b/i.test(
      clause.text.slice(sentence.from, sentence.to),
    )
  )
    return false;
  // "您提供的信息如涉及子女等其他人，请确保…获得其许可": about others, and a duty of the user.
  const ofOthers = maySay(reading, clause, sign.others);
  if (
    ofOthers &&
    /(?:如|若)?涉及[^。；]{0,30}(?:他人|其他人|第三人|别人|家人)/.test(clause.text.slice(sentence.from, sentence.to)) &&
    /确保|保证|许可|同意|授权/.test(clause.text.slice(sentence.from, sentence.to)) &&
    !/我们(?:会|将|可能)?(?:收集|采集|获取)/.test(clause.text.slice(sentence.from, sentence.to))
  )
    return false;
  if (
    ofOthers &&
    /(?:别人|他人|第三人|人家)的?(?:个人)?信息/.test(clause.text.slice(sentence.from, sentence.to)) &&
    /征得|同意|授权/.test(clause.text.slice(sentence.from, sentence.to))
  )
    return false;
  if (maySay(reading, clause, sign.rumour) && /不是事实|传言|谣言|误传/.test(clause.text.slice(sentence.from, sentence.to)))
    return /没有|从不|不会/.test(clause.text);
  const definition = cues.find((cue) => cue.concept === 'cue.definition');
  if (!definition) return true;
  // "我们所称的个人信息是指…" defines; "设备信息（是指…）会被收集" explains in passing.
  return cues.some((cue) => cue.concept === 'cue.collect' && cue.from < definition.from);
}

/** "打开权限，是不是整个通讯录都被传走了？": what a user might ask says nothing of what is taken. */
export function asksTheReader(text: string, { from, to }: Span): boolean {
  return text[to - 1] === '？' && /是不是|会不会|能不能|吗|为什么|是否|怎么|难道/.test(text.slice(from, to));
}
