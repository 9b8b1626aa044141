import { isWhere, describes, ownAct, type Place, stopsBefore } from './conditions.ts';
import { ownActor } from './english-lists.ts';
import { grounds, type State } from './sentence-state.ts';

/** Where an English sentence names what it collects before the verb ("your name is collected"), the list is read as listed. */
export interface Frame {
  state: State;
  /** True when the subject is somebody else. */
  third: boolean;
}

/** What governs behind a word that takes over. @param cue the concept of the word; @param place where it stands */
export function nextState(frame: Frame, cue: string, place: Place): Frame {
  const { state, third } = frame;
  switch (cue) {
    case 'third-party-subject':
      if (isSource(place) || isWhere(place)) return isWhere(place) ? frame : { state: 'collect', third: false };
      return {
        state: state === 'condition' ? 'condition' : place.mode === 'partner' ? 'partner' : 'idle',
        third: !jointWithUs(place),
      };
    case 'collect':
    case 'provide':
    case 'use': {
      if (state === 'refusal') return frame;
      if (state === 'condition' && !ownAct(place)) return frame;
      if (state === 'consequence' && place.we < place.sinceComma && !ownActor(place.text.slice(place.sinceComma, place.at))) return frame;
      if (state === 'denied' && (cue !== 'collect' || place.we < place.sinceComma)) return frame;
      if (
        cue === 'use' &&
        (state === 'collect' ||
          state === 'provide' ||
          (state === 'purpose' && place.opened && /\bto $/.test(place.text.slice(Math.max(0, place.at - 3), place.at))))
      )
        return frame;
      if (third && cue !== 'provide') return { state: 'partner', third };
      if (state === 'share' && cue === 'provide') return frame;
      return { state: cue, third };
    }
    case 'include':
      // "用于…，前述信息包括您的…": the list of what is collected comes after its purpose.
      if (place.mode === 'strict' && !place.opened) return frame;
      return state === 'purpose' || state === 'idle' || state === 'use' || state === 'rights'
        ? { state: third ? 'partner' : place.mode === 'partner' ? 'partner' : named(place) ? 'collect' : state, third }
        : frame;
    case 'share':
      // "在您同意后将您的第三方账号绑定": no comma ends the condition.
      if (state === 'condition' && place.text[place.at - 1] === '后') return { state: 'share', third };
      if (state === 'refusal' || state === 'condition' || state === 'denied' || state === 'consequence') return frame;
      return { state: state === 'collect' || state === 'provide' ? state : 'share', third };
    case 'purpose':
      return state === 'refusal' || state === 'consequence' || state === 'denied' ? frame : { state: 'purpose', third };
    case 'condition':
      if (place.mode === 'open' && describes(place)) return frame;
      // "收集您使用服务时的位置": inside a list that has begun, it only describes the data.
      return state === 'refusal' || (grounds[state] && place.at - place.sinceComma > 1 && !stopsBefore(place))
        ? frame
        : { state: 'condition', third };
    case 'refuse':
      return { state: 'refusal', third };
    case 'cannot':
    case 'unaffected':
      return { state: 'consequence', third };
    case 'not-collected':
      return { state: third ? 'idle' : 'denied', third };
    case 'rights':
      return state === 'collect' || state === 'provide' || state === 'share' ? frame : { state: 'rights', third };
    default:
      return frame;
  }
}

/** What governs behind a comma. @param base what governs where no word does */
export function afterComma(state: State, base: State): State {
  if (state === 'condition' || state === 'denied') return base;
  if (state === 'refusal') return 'consequence';
  return state;
}

/** "信息包括", "收集信息，用于…，包括：": what follows are the user's data, not whatever else a sentence may list. */
function named({ text, at, sinceComma, opened }: Place): boolean {
  if (opened && at - sinceComma <= 2 && /信息|数据|资料/.test(text.slice(0, at))) return true;
  return /信息|数据|资料|data|information|例?如您的|您的/i.test(text.slice(Math.max(0, at - 12), at + 6));
}

/** "我们会从××等第三方获取…": the third party is where we take it from, not who takes it. */
function isSource({ text, at, sinceComma, mode }: Place): boolean {
  return (
    mode !== 'partner' &&
    /^[^，。；会将可]{0,8}(?:获取|获得|收集|采集|查询|取得)/.test(text.slice(at, at + 14)) &&
    /(?:我们|我行|我司|本行|平台)[^，。；]{0,12}(?:从|自|向|通过|经由)[^，。；]{0,40}$/.test(text.slice(sinceComma, at))
  );
}

/** "我们及合作机构会收集": we collect it too. */
function jointWithUs({ text, at }: Place): boolean {
  return /我们(?:的)?(?:及|和|与|或|、|及\/或)[^，。；]{0,16}$/.test(text.slice(Math.max(0, at - 24), at));
}
