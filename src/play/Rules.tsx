/** The agency's house rules: the few that stand on the card before a scene, and the whole card one tap away. */
import type { JSX } from 'preact';
import type { Agency, HouseRule, Metadata } from '../core/story/artifact.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon, isIcon } from '../ui/icons.tsx';
import { m } from '../words/words.ts';
import { Hear } from './Hear.tsx';

function Picture(props: { readonly name: string }): JSX.Element {
  return (
    <span class="rulePicture">
      <Icon name={isIcon(props.name) ? props.name : 'rules'} />
    </span>
  );
}

/** In the order of the house rules: the order of the scenario would tell which one the scene does not need. */
export function rulesOnCard(meta: Metadata, agency: Agency): readonly HouseRule[] {
  return agency.rules.filter((rule) => meta.card.includes(rule.number)).sort((a, b) => a.number - b.number);
}

type CardProps = { readonly meta: Metadata; readonly agency: Agency; readonly onWhole: () => void };

export function RuleCard(props: CardProps): JSX.Element | null {
  const { meta, agency, onWhole } = props;
  const rules = rulesOnCard(meta, agency);
  if (agency.rules.length === 0) return null;
  return (
    <section class="ruleCard" aria-labelledby="rules-title">
      <header>
        <h2 id="rules-title">{m.play_house_rules()}</h2>
        {agency.name !== undefined && <p>{agency.name}</p>}
      </header>
      <ul>
        {rules.map((rule) => (
          <li key={rule.number}>
            <Picture name={rule.picture} />
            <span>{rule.short}</span>
            <Hear spoken={[{ text: rule.short }]} language={meta.language} what={rule.short} />
          </li>
        ))}
      </ul>
      <footer>
        <p>{m.play_rules_always_near()}</p>
        <button type="button" class="button line small" onClick={onWhole}>
          <Icon name="rules" />
          <span>{m.play_rules_whole({ count: agency.rules.length })}</span>
        </button>
      </footer>
    </section>
  );
}

export function RulesDialog(props: {
  readonly meta: Metadata;
  readonly agency: Agency;
  readonly onClose: () => void;
}): JSX.Element {
  const { meta, agency } = props;
  return (
    <Dialog
      title={m.play_house_rules()}
      {...(agency.name === undefined ? {} : { sub: agency.name })}
      onClose={props.onClose}
    >
      <ol class="ruleList">
        {agency.rules.map((rule) => (
          <li key={rule.number}>
            <Picture name={rule.picture} />
            <span>
              <b>{rule.number}. </b>
              {rule.text}
            </span>
            <Hear
              spoken={[{ text: rule.text }]}
              language={meta.language}
              what={m.play_rule_number({ number: rule.number })}
            />
          </li>
        ))}
      </ol>
      <p class="ruleEnd">{m.play_rules_yours_win()}</p>
    </Dialog>
  );
}
