import '../../lib/messaging/zod-without-eval.ts';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/lines.css';
import '../../assets/styles/card.css';
import '../../assets/styles/panel.css';
import { render } from 'preact';
import { LibraryDatabase } from '../../lib/library/database.ts';
import { Library } from '../../lib/library/library.ts';
import { firstLook } from './first-look.ts';
import { Panel } from './panel.tsx';

const library = new Library(new LibraryDatabase());
void firstLook(library).then((first) => render(<Panel library={library} first={first} />, document.getElementById('root')!));
