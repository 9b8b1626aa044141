import { useState } from 'preact/hooks';
import { BackupView } from '../../components/library/backup-view.tsx';
import { useWords } from '../../components/common/words-context.ts';
import { type BackupProblem, largestBackup, readBackup, writeBackup } from '../../lib/library/backup.ts';
import { importBackup, type ImportPlan, planImport } from '../../lib/library/import-backup.ts';
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
  const refuse = (problem: BackupProblem, gaps: Record<string, string | number> = {}) => {
    const reason = words.say(`library.backup.problem.${problem}`, gaps);
    setOutcome(words.say('library.backup.untouched', { reason }));
  };
  const look = async (file: File) => {
    setPlan(null);
    setOutcome(null);
    if (file.size > largestBackup) return refuse('too-large', { n: Math.round(file.size / 1024 / 1024) });
    const reading = readBackup(await file.text());
    if ('problem' in reading) return refuse(reading.problem, { detail: reading.detail });
    setPlan(await planImport(database, reading.backup));
  };
  const apply = async () => {
    if (!plan) return;
    const done = await importBackup(database, plan);
    setPlan(null);
    setOutcome(words.say(done === 'imported' ? 'library.backup.done' : 'library.backup.storage-full'));
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
      onExport={async () => saveFile(`mingbai-library-${new Date().toISOString().slice(0, 10)}.json`, 'application/json', await writeBackup(database))}
      onFile={(file) => void look(file)}
      onApply={() => void apply()}
      onCancel={() => setPlan(null)}
      onLimit={(wanted) => void shelf.setCacheLimit(wanted)}
      onWipe={() => void wipe()}
    />
  );
}
