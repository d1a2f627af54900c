import type { ReactNode } from 'react';
import { NOT_STATED, type Unit } from '../../../domain/index.ts';
import type {
  ChosenPlace,
  FigureLeftOut,
  FigureOfText,
  TextFigures,
} from '../../../domain/statement/index.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { numberedFigures, STATE_SIGNS } from '../../models/figure-state.ts';
import { useLedger } from '../../models/use-ledger.ts';
import type { PageCheck } from './check-query.ts';
import { yearEarlierText } from './statement-query.ts';
import { fullValue, stateText } from './statement-text.ts';

interface Props {
  readonly check: PageCheck;
  /** Changes what a figure stands for, or leaves it out. */
  readonly onChange: (at: number, change: ChosenPlace | 'out') => void;
}

/** All figures of the text in order: what each stands for, how it is read, or why it is left out. */
export function StatementFigures({ check, onChange }: Props) {
  const messages = useMessages();
  const { text, results, language } = check;
  const numbered = numberedFigures(text, results);
  if (numbered.length === 0) return null;
  return (
    <section>
      <h2>{messages.statement.listTitle}</h2>
      <p className="detail">{messages.statement.listNote}</p>
      <ol className="statement-figures">
        {numbered.map(({ at, words, state }, index) => {
          const read = text.figures.find(({ told }) => told.at === at);
          const out = text.leftOut.find((one) => one.at === at);
          const change = (next: ChosenPlace | 'out') => onChange(at, next);
          return (
            <li key={at} id={`figure-${at}`} className={`figure-row figure-row-${state}`}>
              <p className="figure-words">
                <span className={`figure-sign figure-${state}`} aria-hidden="true">
                  {`${STATE_SIGNS[state]}${index + 1}`}
                </span>{' '}
                <q lang={language} translate="no">
                  {words}
                </q>
                {read && <strong className="figure-value">{fullValue(read, messages)}</strong>}
              </p>
              <PlaceFields read={read} out={out} check={check} onChange={change} />
              <p className="detail figure-why">{stateText(state, read, out, language, messages)}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface PlaceFieldsProps {
  readonly read: FigureOfText | undefined;
  readonly out: FigureLeftOut | undefined;
  readonly check: PageCheck;
  readonly onChange: (change: ChosenPlace | 'out') => void;
}

/**
 * The place of a figure, changed by one choice. The same field serves a figure that is read and one that is left out:
 * if it were replaced when the figure is left out, a reader by keyboard would lose the focus.
 */
function PlaceFields({ read, out, check, onChange }: PlaceFieldsProps) {
  const ledger = useLedger();
  const { text } = check;
  const figure = read?.told ?? out;
  if (!figure) return null;
  const place = read ? statedPlace(read) : placeNear(figure.at, text, ledger.dataset.pair.assumedReporter);
  return (
    <div className="figure-place">
      <PlaceSelect
        words={figure.words}
        unit={read?.told.unit ?? null}
        place={place}
        isOut={!read}
        onChange={onChange}
      />
      {read && <ReadFields read={read} place={place} unnamed={text.unnamed} onChange={onChange} />}
    </div>
  );
}

/** The place of a figure as it was read. What is not stated is empty. */
function statedPlace({ told }: FigureOfText): ChosenPlace {
  const { kind, flow, reporter, values } = told;
  const stated = (period: string | null) => (period === NOT_STATED ? '' : (period ?? ''));
  return {
    ...{ kind, flow, reporter, falls: values.every((value) => value.startsWith('-')) },
    period: stated(told.period),
    base: told.base === null ? null : stated(told.base),
  };
}

/** The place that a choice first gives a figure that was left out: that of its neighbour. */
function placeNear(at: number, { figures }: TextFigures, assumedReporter: string): ChosenPlace {
  const near = figures.toSorted((a, b) => Math.abs(a.told.at - at) - Math.abs(b.told.at - at))[0];
  const period = near && near.told.period !== NOT_STATED ? near.told.period : '';
  return {
    ...{ kind: 'level', flow: 'T', falls: false, period, base: null },
    reporter: near?.told.reporter ?? assumedReporter,
  };
}

interface ReadFieldsProps {
  readonly read: FigureOfText;
  readonly place: ChosenPlace;
  readonly unnamed: boolean;
  readonly onChange: (change: ChosenPlace | 'out') => void;
}

/** The reporter and the periods of a figure that was read. */
function ReadFields({ read: { told }, place, unnamed, onChange }: ReadFieldsProps) {
  const messages = useMessages();
  const { kind, words } = told;
  return (
    <>
      <SideSelect words={words} place={place} onChange={onChange} />
      {kind !== 'target' && (
        <PeriodInput
          label={messages.statement.figurePeriod(words)}
          name={messages.statement.shortPeriod}
          value={place.period}
          wrong={!unnamed && told.period === NOT_STATED}
          onChange={(period) => onChange({ ...place, period, base: place.base && yearEarlierText(period) })}
        />
      )}
      {place.base !== null && kind !== 'target' && (
        <PeriodInput
          label={messages.statement.figureBase(words)}
          name={messages.statement.shortBase}
          value={place.base}
          wrong={!unnamed && told.base === NOT_STATED}
          onChange={(base) => onChange({ ...place, base })}
        />
      )}
    </>
  );
}

type Kind = ChosenPlace['kind'];

const AMOUNTS: readonly (readonly [Kind, ChosenPlace['flow'], boolean])[] = [
  ['level', 'T', false],
  ['level', 'X', false],
  ['level', 'M', false],
  ['balance', 'B', false],
  ['balance', 'B', true],
  ...(['T', 'X', 'M'] as const).flatMap((flow) => [
    ['change', flow, false] as const,
    ['change', flow, true] as const,
  ]),
  ['target', 'T', false],
];
const RATES: typeof AMOUNTS = [
  ...(['T', 'X', 'M'] as const).flatMap((flow) => [
    ['growth', flow, false] as const,
    ['growth', flow, true] as const,
  ]),
  ['target', 'T', false],
];

interface PlaceProps {
  readonly words: string;
  /** `null` where the figure was not read, and may be an amount or a rate. */
  readonly unit: Unit | null;
  readonly place: ChosenPlace;
  readonly isOut: boolean;
  readonly onChange: (change: ChosenPlace | 'out') => void;
}

const LEFT_OUT = 'out';
const optionKey = (kind: string, flow: string, falls: boolean) => `${kind} ${flow} ${falls ? 'down' : 'up'}`;

function PlaceSelect({ words, unit, place, isOut, onChange }: PlaceProps) {
  const { statement } = useMessages();
  const known = unit === 'rate' ? RATES : unit === null ? [...AMOUNTS.slice(0, -1), ...RATES] : AMOUNTS;
  const own = [place.kind, place.flow, place.falls] as const;
  const isListed = known.some((one) => optionKey(...one) === optionKey(...own));
  const options = isListed || isOut ? known : [own, ...known];
  const choose = (value: string) => {
    const chosen = options.find((one) => optionKey(...one) === value);
    if (!chosen) return onChange(LEFT_OUT);
    const [kind, flow, falls] = chosen;
    const changes = kind === 'growth' || kind === 'change';
    const base = changes ? (place.base ?? yearEarlierText(place.period)) : null;
    return onChange({ ...place, kind, flow, falls, base });
  };
  return (
    <Labelled name={statement.shortPlace}>
      <select
        aria-label={statement.figurePlace(words)}
        value={isOut ? LEFT_OUT : optionKey(...own)}
        onChange={({ target }) => choose(target.value)}
      >
        <option value={LEFT_OUT}>{isOut ? statement.isLeftOut : statement.leaveOut}</option>
        {options.map(([kind, flow, falls]) => (
          <option key={optionKey(kind, flow, falls)} value={optionKey(kind, flow, falls)}>
            {statement.placeOption({ kind, flow, falls })}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function SideSelect({ words, place, onChange }: Pick<PlaceProps, 'words' | 'place' | 'onChange'>) {
  const ledger = useLedger();
  const { statement } = useMessages();
  return (
    <Labelled name={statement.shortSide}>
      <select
        aria-label={statement.figureSide(words)}
        value={place.reporter}
        onChange={({ target }) => onChange({ ...place, reporter: target.value })}
      >
        {ledger.dataset.pair.economies.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface PeriodProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly wrong: boolean;
  readonly onChange: (period: string) => void;
}

function PeriodInput({ label, name, value, wrong, onChange }: PeriodProps) {
  return (
    <Labelled name={name}>
      <input
        type="text"
        aria-label={label}
        value={value}
        size={Math.max(8, value.length)}
        autoComplete="off"
        aria-invalid={wrong ? true : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
    </Labelled>
  );
}

/** A field with a short name above it. The field itself has the full name. */
function Labelled({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <span className="figure-field">
      <span aria-hidden="true">{name}</span>
      {children}
    </span>
  );
}
