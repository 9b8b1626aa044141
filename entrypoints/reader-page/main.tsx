import '../../lib/messaging/zod-without-eval.ts';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/lines.css';
import '../../assets/styles/card.css';
import '../../assets/styles/panel.css';
import '../../assets/styles/reading.css';
import { render } from 'preact';
import { LibraryDatabase } from '../../lib/library/database.ts';
import { Library } from '../../lib/library/library.ts';
import { ReaderPage } from './reader-page.tsx';

render(<ReaderPage library={new Library(new LibraryDatabase())} />, document.getElementById('root')!);
