import { words } from '../words';

/** Web Chat's words that are not plain enough. */
export const chatWords = {
  TEXT_INPUT_PLACEHOLDER: words.placeholder,
  SUGGESTED_ACTIONS_LABEL_ALT: words.choices,
};
