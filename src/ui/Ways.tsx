/** A list of ways to pages, the one at hand marked. It stands in a `nav` of its caller, who may lay it out as a row. */
import css from './Ways.module.css';

export interface WaysProps {
  ways: readonly { href: string; name: string; current: boolean }[];
}

export const Ways = ({ ways }: WaysProps) => (
  <ul class={css.ways}>
    {ways.map(({ href, name, current }) => (
      <li key={href}>
        <a class={css.way} href={href} aria-current={current ? 'page' : undefined}>
          {name}
        </a>
      </li>
    ))}
  </ul>
);
