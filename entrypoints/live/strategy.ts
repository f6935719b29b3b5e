import '../../widgets/kpi/define';
import '../../widgets/strategy-map/define';
