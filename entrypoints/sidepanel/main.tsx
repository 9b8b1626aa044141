import '../../lib/messaging/zod-without-eval.ts';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/lines.css';
import '../../assets/styles/card.css';
import '../../assets/styles/panel.css';
import { render } from 'preact';
import { LibraryDatabase } from '../../lib/library/database.ts';
import { Library } from '../../lib/library/library.ts';
import { Panel } from './panel.tsx';

render(<Panel library={new Library(new LibraryDatabase())} />, document.getElementById('root')!);
