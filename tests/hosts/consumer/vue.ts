import 'pacemark-widgets/progress-ring/define';
import 'pacemark-widgets/scorecard/define';
import type { ReadSnapshot } from 'pacemark-widgets';
import { computed, createApp, ref } from 'vue';
import { snapshotAt } from './snapshot';

const app = createApp({
  setup() {
    const nps = ref(48);
    const heard = ref('');
    return {
      snapshot: computed(() => snapshotAt(nps.value)),
      progress: computed(() => (nps.value - 42) / 13),
      heard,
      hear: ({ detail }: CustomEvent<ReadSnapshot>) => {
        heard.value = `${detail.snapshot?.title}`;
      },
      checkIn: () => {
        nps.value = 55;
      },
    };
  },
  template: `
    <okr-scorecard lang="en" theme="dark" :snapshot="snapshot" @okr-ready="hear"></okr-scorecard>
    <okr-progress-ring :value="progress" :expected="0.565" label="NPS"></okr-progress-ring>
    <button type="button" @click="checkIn">Check in</button>
    <output>{{ heard }}</output>`,
});
app.config.compilerOptions.isCustomElement = (tag: string) => tag.startsWith('okr-');
app.mount('main');
