import { Component, type JSX } from 'preact';
import type { TemplateField } from '../domain/email.ts';
import { words } from './words.ts';

interface AskFormProps {
  fields: readonly TemplateField[];
  onFill: (values: Values) => void;
  onCancel: () => void;
}

type Values = Partial<Record<TemplateField, string>>;

/** Asks for the values an email needs and nobody knows; nothing unfilled reaches the prospect. */
export class AskForm extends Component<AskFormProps, Values> {
  override state: Values = {};

  override render({ fields, onFill, onCancel }: AskFormProps, values: Values): JSX.Element {
    const complete = fields.every((field) => (values[field] ?? '').trim() !== '');
    return (
      <form
        class="ask-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (complete) onFill(values);
        }}
      >
        <p>{words('ask_intro')}</p>
        {fields.map((field) => (
          <label class="line" key={field}>
            <span>{words(`ask_${field}`)}</span>
            <input
              type="text"
              required
              maxLength={200}
              value={values[field] ?? ''}
              onInput={({ currentTarget }) => this.setState({ [field]: currentTarget.value })}
            />
          </label>
        ))}
        <div class="row actions">
          <button type="button" onClick={onCancel}>
            {words('cancel')}
          </button>
          <button type="submit" class="primary" disabled={!complete}>
            {words('ask_go_on')}
          </button>
        </div>
      </form>
    );
  }
}
