/**
 * Shows no row of a scorecard in part where there is less room than it wants: the room ends with the last row that is
 * whole, and the others are scrolled to.
 */
export function keepRowsWhole(main: HTMLElement, widget: HTMLElement): void {
  const fit = () => {
    main.style.removeProperty('max-height');
    main.removeAttribute('tabindex');
    const room = innerHeight - main.offsetTop;
    if (widget.offsetHeight <= room) return;
    const { top } = widget.getBoundingClientRect();
    const rows = widget.shadowRoot?.querySelectorAll('[part~=header], [part~=key-result]') ?? [];
    const ends = [...rows].map((row) => row.getBoundingClientRect().bottom - top);
    const last = Math.max(...ends.filter((end) => end <= room));
    if (last > 0) main.style.setProperty('max-height', `${last}px`);
    main.tabIndex = 0;
  };
  new ResizeObserver(fit).observe(widget);
  addEventListener('resize', fit);
}
