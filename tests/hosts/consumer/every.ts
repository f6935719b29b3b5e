import 'pacemark-widgets/kpi/define';
import 'pacemark-widgets/progress-ring/define';
import 'pacemark-widgets/scorecard/define';
import 'pacemark-widgets/strategy-map/define';
