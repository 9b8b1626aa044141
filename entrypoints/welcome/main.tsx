import '../../lib/messaging/zod-without-eval.ts';
import './style.css';
import { render } from 'preact';
import { WelcomePage } from './welcome-page.tsx';

render(<WelcomePage />, document.getElementById('root')!);
