// The second file for a script tag: what draws a strategy and its KPIs. It exports nothing.
import './style';
import './kpi/define';
import './strategy-map/define';
