import '../../lib/messaging/zod-without-eval.ts';
import './style.css';
import { render } from 'preact';
import { LibraryDatabase } from '../../lib/library/database.ts';
import { Library } from '../../lib/library/library.ts';
import { Shelf } from '../../lib/library/shelf.ts';
import { LibraryPage } from './library-page.tsx';

const database = new LibraryDatabase();

render(<LibraryPage tools={{ database, library: new Library(database), shelf: new Shelf(database) }} />, document.getElementById('root')!);
