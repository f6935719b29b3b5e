// The one file for a script tag: it defines every widget and exports nothing.
import './progress-ring/define';
import './scorecard/define';
