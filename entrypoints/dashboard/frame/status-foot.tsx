import type { Actions } from '../../shared/plan/use-actions';

/** What the last action says for itself, at the foot of a view; nothing is seen of it while there is nothing to say. */
export const StatusFoot = ({ actions }: { actions: Actions }) => (
  <div class={actions.notice ? 'foot' : 'foot bare'}>
    <footer class="bottom">
      <p class="notice" role="status">
        {actions.notice}
        <span class="aloud">{actions.aloud}</span>
      </p>
    </footer>
  </div>
);
