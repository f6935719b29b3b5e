// The one file for a script tag: it defines every widget and exports nothing. Style sheets and texts come
// first, side by side, because like beside like packs better.
import './style';
import './progress-ring/style';
import './scorecard/style';
import './messages';
import './scorecard/messages';
import '../core/words/messages/status';
import './progress-ring/define';
import './scorecard/define';
