// The third file for a script tag: every widget there is. It exports nothing.
import './bundle';
import './strategy';
import './trend/define';
import './check-ins/define';
