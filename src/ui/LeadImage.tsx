/** A page's lead image, fetched only when it comes into sight and without saying from where. Gone when it does not load. */
import { useState } from 'preact/hooks';
import css from './LeadImage.module.css';

export interface LeadImageProps {
  src: string;
  /** Pixels. */
  width: number;
  height: number;
}

/** Decorative: the title stands beside it. Render it only where the newsletter's `showPictures` is on. */
export function LeadImage({ src, width, height }: LeadImageProps) {
  const [failed, setFailed] = useState<string>();
  if (failed === src || !/^https?:\/\//i.test(src)) return null;
  return (
    <img
      class={css.image}
      src={src}
      alt=""
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      onError={() => setFailed(src)}
    />
  );
}
