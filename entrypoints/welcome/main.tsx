import '../../lib/messaging/zod-without-eval.ts';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/lines.css';
import '../../assets/styles/panel.css';
import '../../assets/styles/library.css';
import '../../assets/styles/settings.css';
import { render } from 'preact';
import { WelcomePage } from './welcome-page.tsx';

render(<WelcomePage />, document.getElementById('root')!);
