import type { Flow, GroupFlow } from '../../lib/card/plain/flow.ts';
import { useWords } from '../common/words-context.ts';

/** The facts of the picture as two tables: what goes in, and what goes on to whom. */
export function FlowTable({ flow: { taken, recipients } }: { flow: Flow }) {
  const words = useWords();
  const names = ({ data }: GroupFlow) => words.list(data.map((id) => words.say(`data.${id}`)));
  return (
    <>
      <table class="flow-table">
        <caption>{words.say('takes.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('flow.taken')}</th>
            <th scope="col">{words.say('flow.taken.data')}</th>
          </tr>
        </thead>
        <tbody>
          {taken.map((one) => (
            <tr key={one.group}>
              <th scope="row">
                {words.label(`group.${one.group}`)} <span class="count">{words.number(one.data.length)}</span>
              </th>
              <td>{names(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table class="flow-table">
        <caption>{words.say('gets.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('flow.who')}</th>
            <th scope="col">{words.say('flow.what')}</th>
          </tr>
        </thead>
        <tbody>
          {recipients.map(({ kind, gets }) => (
            <tr key={kind}>
              <th scope="row">{words.label(`kind.${kind}`)}</th>
              <td>
                {gets.length === 0 && words.say('gets.data-none')}
                {gets.map((one) => (
                  <p key={one.group}>
                    <span class="hint">{words.label(`group.${one.group}`)}</span> {names(one)}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
