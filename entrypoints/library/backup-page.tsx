import { useWords } from '../../components/common/words-context.ts';
import { BackupSections } from '../shared/backup-sections.tsx';
import type { ViewProps } from './library-page.tsx';

/** The library as a file, and deleting everything. */
export function BackupPage(props: Pick<ViewProps, 'tools' | 'list'>) {
  const words = useWords();
  return (
    <>
      <h1>{words.say('library.nav.backup')}</h1>
      <BackupSections {...props} />
    </>
  );
}
