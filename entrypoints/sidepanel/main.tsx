import '../../lib/messaging/zod-without-eval.ts';
import './style.css';
import { render } from 'preact';
import { LibraryDatabase } from '../../lib/library/database.ts';
import { Library } from '../../lib/library/library.ts';
import { firstLook } from './first-look.ts';
import { Panel } from './panel.tsx';

const library = new Library(new LibraryDatabase());
void firstLook(library).then((first) => render(<Panel library={library} first={first} />, document.getElementById('root')!));
