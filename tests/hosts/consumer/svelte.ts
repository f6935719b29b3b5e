import { mount } from 'svelte';
// The page is compiled by the build.
import Page from './page.svelte';

mount(Page, { target: document.querySelector('main') as HTMLElement });
