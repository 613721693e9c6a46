import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const languages = new Set(['fr', 'en']);

/**
 * Leaves the words of a text as they are: `fr` and `en` of a title, a message, a hint or a form.
 * A word more or less is no behaviour. That a rule has a text in both languages is one, and is mutated.
 */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'texts', {
    shouldIgnore(path) {
      const isWords = path.isStringLiteral() || path.isTemplateLiteral();
      const isText =
        isWords &&
        path.parentPath.isObjectProperty() &&
        path.parentPath.get('key').isIdentifier() &&
        languages.has(path.parent.key.name);
      return isText ? 'The words of a text are no behaviour.' : undefined;
    },
  }),
];
