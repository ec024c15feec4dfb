/** What each move is called, what it does, eases and costs, in words; a table of messages and nothing else. */
import { m } from './words.ts';

export type MoveWords = {
  /** A few words, as a heading. */
  readonly name: () => string;
  /** One sentence about a line of this kind. */
  readonly plain: () => string;
  readonly eases: () => string;
  readonly costs: () => string;
};

/** By the ids of the codebook. */
export const moveWords = {
  'open-question': {
    name: m.move_open_question_name,
    plain: m.move_open_question_plain,
    eases: m.move_open_question_eases,
    costs: m.move_open_question_costs,
  },
  reflect: {
    name: m.move_reflect_name,
    plain: m.move_reflect_plain,
    eases: m.move_reflect_eases,
    costs: m.move_reflect_costs,
  },
  affirm: {
    name: m.move_affirm_name,
    plain: m.move_affirm_plain,
    eases: m.move_affirm_eases,
    costs: m.move_affirm_costs,
  },
  'ask-permission': {
    name: m.move_ask_permission_name,
    plain: m.move_ask_permission_plain,
    eases: m.move_ask_permission_eases,
    costs: m.move_ask_permission_costs,
  },
  'emphasise-choice': {
    name: m.move_emphasise_choice_name,
    plain: m.move_emphasise_choice_plain,
    eases: m.move_emphasise_choice_eases,
    costs: m.move_emphasise_choice_costs,
  },
  'offer-menu': {
    name: m.move_offer_menu_name,
    plain: m.move_offer_menu_plain,
    eases: m.move_offer_menu_eases,
    costs: m.move_offer_menu_costs,
  },
  'purposeful-share': {
    name: m.move_purposeful_share_name,
    plain: m.move_purposeful_share_plain,
    eases: m.move_purposeful_share_eases,
    costs: m.move_purposeful_share_costs,
  },
  'honest-concern': {
    name: m.move_honest_concern_name,
    plain: m.move_honest_concern_plain,
    eases: m.move_honest_concern_eases,
    costs: m.move_honest_concern_costs,
  },
  'advocate-with': {
    name: m.move_advocate_with_name,
    plain: m.move_advocate_with_plain,
    eases: m.move_advocate_with_eases,
    costs: m.move_advocate_with_costs,
  },
  'step-back': {
    name: m.move_step_back_name,
    plain: m.move_step_back_plain,
    eases: m.move_step_back_eases,
    costs: m.move_step_back_costs,
  },
  'name-limit': {
    name: m.move_name_limit_name,
    plain: m.move_name_limit_plain,
    eases: m.move_name_limit_eases,
    costs: m.move_name_limit_costs,
  },
  'safety-transparency': {
    name: m.move_safety_transparency_name,
    plain: m.move_safety_transparency_plain,
    eases: m.move_safety_transparency_eases,
    costs: m.move_safety_transparency_costs,
  },
  'consult-supervisor': {
    name: m.move_consult_supervisor_name,
    plain: m.move_consult_supervisor_plain,
    eases: m.move_consult_supervisor_eases,
    costs: m.move_consult_supervisor_costs,
  },
  repair: {
    name: m.move_repair_name,
    plain: m.move_repair_plain,
    eases: m.move_repair_eases,
    costs: m.move_repair_costs,
  },
  'nod-along': {
    name: m.move_nod_along_name,
    plain: m.move_nod_along_plain,
    eases: m.move_nod_along_eases,
    costs: m.move_nod_along_costs,
  },
  minimise: {
    name: m.move_minimise_name,
    plain: m.move_minimise_plain,
    eases: m.move_minimise_eases,
    costs: m.move_minimise_costs,
  },
  deflect: {
    name: m.move_deflect_name,
    plain: m.move_deflect_plain,
    eases: m.move_deflect_eases,
    costs: m.move_deflect_costs,
  },
  wall: { name: m.move_wall_name, plain: m.move_wall_plain, eases: m.move_wall_eases, costs: m.move_wall_costs },
  'unsolicited-advice': {
    name: m.move_unsolicited_advice_name,
    plain: m.move_unsolicited_advice_plain,
    eases: m.move_unsolicited_advice_eases,
    costs: m.move_unsolicited_advice_costs,
  },
  persuade: {
    name: m.move_persuade_name,
    plain: m.move_persuade_plain,
    eases: m.move_persuade_eases,
    costs: m.move_persuade_costs,
  },
  confront: {
    name: m.move_confront_name,
    plain: m.move_confront_plain,
    eases: m.move_confront_eases,
    costs: m.move_confront_costs,
  },
  overshare: {
    name: m.move_overshare_name,
    plain: m.move_overshare_plain,
    eases: m.move_overshare_eases,
    costs: m.move_overshare_costs,
  },
  'speak-for': {
    name: m.move_speak_for_name,
    plain: m.move_speak_for_plain,
    eases: m.move_speak_for_eases,
    costs: m.move_speak_for_costs,
  },
  rescue: {
    name: m.move_rescue_name,
    plain: m.move_rescue_plain,
    eases: m.move_rescue_eases,
    costs: m.move_rescue_costs,
  },
  'promise-secrecy': {
    name: m.move_promise_secrecy_name,
    plain: m.move_promise_secrecy_plain,
    eases: m.move_promise_secrecy_eases,
    costs: m.move_promise_secrecy_costs,
  },
  'blur-role': {
    name: m.move_blur_role_name,
    plain: m.move_blur_role_plain,
    eases: m.move_blur_role_eases,
    costs: m.move_blur_role_costs,
  },
  steady: {
    name: m.move_steady_name,
    plain: m.move_steady_plain,
    eases: m.move_steady_eases,
    costs: m.move_steady_costs,
  },
} as const satisfies { readonly [move: string]: MoveWords };

/** By the contexts of the codebook; an ordinary moment has no words. @public */
export const contextWords = {
  asked: { name: m.context_asked_name, plain: m.context_asked_plain },
  limit: { name: m.context_limit_name, plain: m.context_limit_plain },
  fact: { name: m.context_fact_name, plain: m.context_fact_plain },
  safety: { name: m.context_safety_name, plain: m.context_safety_plain },
  third: { name: m.context_third_name, plain: m.context_third_plain },
  repair: { name: m.context_repair_name, plain: m.context_repair_plain },
} as const;
