import { useState } from 'preact/hooks';
import { BackupView } from '../../components/library/backup-view.tsx';
import { useWords } from '../../components/common/words-context.ts';
import { importBackup, type ImportPlan, planImport } from '../../lib/library/import-backup.ts';
import { readBackup } from '../../lib/library/read-backup.ts';
import { writeBackup } from '../../lib/library/write-backup.ts';
import { forgetPagesOf } from '../../lib/pages/forget-pages-of.ts';
import { resetSettings } from '../../lib/settings/stored-settings.ts';
import { saveFile } from './save-file.ts';
import type { LibraryTools, ShelfList } from './use-shelf.ts';

interface BackupSectionsProps {
  tools: LibraryTools;
  list: ShelfList;
}

/** The library as a file, and deleting everything: sections of the library's own page and of the settings. */
export function BackupSections({ tools: { database, shelf }, list }: BackupSectionsProps) {
  const words = useWords();
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const [done, setDone] = useState<number | null>(null);
  /** Shows how far a long work is, in whole percents, and then what came of it; no error of the disk or the database goes unsaid. */
  const working = async (work: (told: (share: number) => void) => Promise<string | null>) => {
    setPlan(null);
    setOutcome(null);
    setDone(0);
    try {
      setOutcome(await work((share) => setDone(Math.round(share * 100) / 100)));
    } catch (error) {
      setOutcome(words.say('library.backup.untouched', { reason: words.say('library.backup.failed', { detail: String(error) }) }));
    }
    setDone(null);
  };
  const look = (file: File) =>
    working(async (told) => {
      const reading = await readBackup(file, told);
      if ('problem' in reading) {
        const reason = words.say(`library.backup.problem.${reading.problem}`, { n: reading.detail, detail: reading.detail });
        return words.say('library.backup.untouched', { reason });
      }
      setPlan(await planImport(database, reading.backup));
      return null;
    });
  const apply = (planned: ImportPlan) =>
    working(async (told) => {
      const result = await importBackup(database, planned, told);
      return words.say(result === 'imported' ? 'library.backup.done' : 'library.backup.storage-full');
    });
  const takeOut = () =>
    working(async (told) => {
      const name = `mingbai-library-${new Date().toISOString().slice(0, 10)}.json`;
      saveFile(name, 'application/json', await writeBackup(database, told));
      return null;
    });
  const wipe = async () => {
    await shelf.wipe();
    await forgetPagesOf('all');
    await resetSettings();
    setPlan(null);
    setOutcome(words.say('library.backup.wiped'));
  };
  return (
    <BackupView
      holds={{ all: list.entries.length, saved: list.entries.filter(({ savedAt }) => savedAt !== null).length }}
      plan={plan && { added: plan.added.length, renewed: plan.renewed.length, saved: plan.saved.length, kept: plan.kept }}
      outcome={outcome}
      done={done}
      onExport={() => void takeOut()}
      onFile={(file) => void look(file)}
      onApply={() => plan && void apply(plan)}
      onCancel={() => setPlan(null)}
      onWipe={() => void wipe()}
    />
  );
}
