/** True in the Firefox build; set by vite.config.ts. */
declare const __FIREFOX__: boolean;
