/** A page with Tiptap (ProseMirror), as Substack and others build on it: nothing added to what its own kits bring. */
import { Editor } from '@tiptap/core';
import Image from '@tiptap/extension-image';
import StarterKit from '@tiptap/starter-kit';

new Editor({ element: document.querySelector('main'), extensions: [StarterKit, Image] });
