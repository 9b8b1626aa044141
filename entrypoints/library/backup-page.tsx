import { useState } from 'preact/hooks';
import { BackupView } from '../../components/library/backup-view.tsx';
import { useWords } from '../../components/common/words-context.ts';
import { importBackup, type ImportPlan, planImport } from '../../lib/library/import-backup.ts';
import { readBackup } from '../../lib/library/read-backup.ts';
import { writeBackup } from '../../lib/library/write-backup.ts';
import { forgetPagesOf } from './forget-pages-of.ts';
import type { ViewProps } from './library-page.tsx';
import { saveFile } from './save-file.ts';
import { useLoaded } from './use-loaded.ts';

/** Backup and settings: the library as a file, the limit of the cache, deleting everything. */
export function BackupPage({ tools: { database, shelf }, list }: ViewProps) {
  const words = useWords();
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const { value: limit } = useLoaded(`limit ${list.entries.length === 0}`, () => shelf.cacheLimit());
  const [done, setDone] = useState<number | null>(null);
  /** Shows how far a long work is, in whole percents. */
  const working = async <T,>(work: (told: (share: number) => void) => Promise<T>): Promise<T> => {
    setOutcome(null);
    setDone(0);
    try {
      return await work((share) => setDone(Math.round(share * 100) / 100));
    } finally {
      setDone(null);
    }
  };
  const look = async (file: File) => {
    setPlan(null);
    const reading = await working((told) => readBackup(file, told));
    if ('problem' in reading) {
      const reason = words.say(`library.backup.problem.${reading.problem}`, { n: reading.detail, detail: reading.detail });
      setOutcome(words.say('library.backup.untouched', { reason }));
    } else setPlan(await planImport(database, reading.backup));
  };
  const apply = async () => {
    if (!plan) return;
    setPlan(null);
    const result = await working((told) => importBackup(database, plan, told));
    setOutcome(words.say(result === 'imported' ? 'library.backup.done' : 'library.backup.storage-full'));
  };
  const takeOut = async () => {
    const name = `mingbai-library-${new Date().toISOString().slice(0, 10)}.json`;
    saveFile(name, 'application/json', await working((told) => writeBackup(database, told)));
  };
  const wipe = async () => {
    await shelf.wipe();
    await forgetPagesOf('all');
    setPlan(null);
    setOutcome(words.say('library.backup.wiped'));
  };
  return (
    <BackupView
      holds={{ all: list.entries.length, saved: list.entries.filter(({ savedAt }) => savedAt !== null).length }}
      limit={limit}
      plan={plan && { added: plan.added.length, renewed: plan.renewed.length, saved: plan.saved.length, kept: plan.kept }}
      outcome={outcome}
      done={done}
      onExport={() => void takeOut()}
      onFile={(file) => void look(file)}
      onApply={() => void apply()}
      onCancel={() => setPlan(null)}
      onLimit={(wanted) => void shelf.setCacheLimit(wanted)}
      onWipe={() => void wipe()}
    />
  );
}
