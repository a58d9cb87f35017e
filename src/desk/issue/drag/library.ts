/** The drag-and-drop library (native drags, so that a screen edge, Escape and a long touch do what they do everywhere). Loaded once the list is there and the browser idle. */
import { signal } from '@preact/signals';

const load = async () => {
  const [elements, preview, point, scroll] = await Promise.all([
    import('@atlaskit/pragmatic-drag-and-drop/element/adapter'),
    import('@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview'),
    import('@atlaskit/pragmatic-drag-and-drop/get-element-from-point-without-honey-pot'),
    import('@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'),
  ]);
  return { ...elements, ...preview, ...point, ...scroll };
};

export type DragLibrary = Awaited<ReturnType<typeof load>>;

/** Undefined until it is loaded; without it the keys and menus do the same. */
export const dragLibrary = signal<DragLibrary | undefined>(undefined);

let loading: Promise<void> | undefined;

export function loadDragLibrary(): Promise<void> {
  loading ??= load().then(
    library => {
      dragLibrary.value = library;
    },
    () => {
      // Tried again by the next list.
      loading = undefined;
    },
  );
  return loading;
}
