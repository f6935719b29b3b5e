import 'pacemark-widgets/progress-ring/define';
