import '../../lib/messaging/zod-without-eval.ts';
import './style.css';
import { render } from 'preact';
import { LibraryDatabase } from '../../lib/library/database.ts';
import { Library } from '../../lib/library/library.ts';
import { ReadingPage } from './reading-page.tsx';

render(<ReadingPage library={new Library(new LibraryDatabase())} />, document.getElementById('root')!);
