package org.attune.forms.internal.check;

import static org.attune.forms.Issue.Severity.ERROR;
import static org.attune.forms.Issue.Severity.WARNING;

import java.util.Locale;

import org.attune.forms.Issue.Severity;

/** All that can be found, with how bad it is and FHIR's word for its kind. What it says stands under its code. */
public enum Rule {
    NOT_JSON(ERROR, "structure"),
    WRONG_RESOURCE(ERROR, "structure"),
    UNKNOWN_MEMBER(ERROR, "structure"),
    WRONG_JSON_KIND(ERROR, "structure"),
    EMPTY_VALUE(ERROR, "structure"),
    MISSING_MEMBER(ERROR, "required"),
    TWO_VALUES(ERROR, "structure"),
    INVALID_VALUE(ERROR, "value"),
    UNKNOWN_CODE(ERROR, "code-invalid"),
    UNEVEN_LISTS(ERROR, "structure"),
    BROKEN_INVARIANT(ERROR, "invariant"),
    ATTACHMENT_SIZE(ERROR, "value"),
    REFERENCE_INVALID(ERROR, "value"),
    EXTENSION_CONTENT(ERROR, "invariant"),
    EXTENSION_TYPE(ERROR, "extension"),
    EXTENSION_CONTEXT(ERROR, "extension"),
    UNKNOWN_EXTENSION(WARNING, "extension"),
    UNKNOWN_MODIFIER(WARNING, "not-supported"),
    CONTAINED_WITHOUT_ID(ERROR, "invariant"),
    CONTAINED_NESTED(ERROR, "invariant"),
    CONTAINED_META(ERROR, "invariant"),
    CONTAINED_UNUSED(ERROR, "invariant"),
    CONTAINED_TWICE(ERROR, "duplicate"),

    NAME_NOT_COMPUTABLE(WARNING, "invariant"),
    MISSING_LINK_ID(ERROR, "required"),
    DUPLICATE_LINK_ID(ERROR, "duplicate"),
    UNKNOWN_ITEM_TYPE(ERROR, "code-invalid"),
    GROUP_WITHOUT_ITEMS(ERROR, "invariant"),
    DISPLAY_WITH_ITEMS(ERROR, "invariant"),
    DISPLAY_WITH_CODE(ERROR, "invariant"),
    DISPLAY_REQUIRED(ERROR, "invariant"),
    DISPLAY_READ_ONLY(ERROR, "invariant"),
    OPTIONS_TWICE(ERROR, "invariant"),
    OPTIONS_NOT_ALLOWED(ERROR, "invariant"),
    OPTION_TYPE(ERROR, "value"),
    OPTION_REPEATED(WARNING, "duplicate"),
    OPTIONS_MISSING(WARNING, "incomplete"),
    OPTIONS_SELECTED(ERROR, "business-rule"),
    VALUE_SET_MISSING(ERROR, "not-found"),
    INITIAL_NOT_ALLOWED(ERROR, "invariant"),
    INITIAL_BESIDE_OPTIONS(ERROR, "invariant"),
    INITIAL_TOO_MANY(ERROR, "invariant"),
    INITIAL_TYPE(ERROR, "value"),
    INITIAL_NOT_TAKEN(WARNING, "business-rule"),
    MAX_LENGTH_NOT_ALLOWED(ERROR, "invariant"),
    MAX_LENGTH_TOO_SMALL(ERROR, "value"),
    BOUND_TYPE(ERROR, "value"),
    BOUNDS_REVERSED(ERROR, "business-rule"),
    BAD_REGEX(ERROR, "value"),
    ENABLE_WHEN_UNKNOWN_QUESTION(ERROR, "not-found"),
    ENABLE_WHEN_SELF(ERROR, "business-rule"),
    ENABLE_WHEN_INSIDE(ERROR, "business-rule"),
    ENABLE_WHEN_CIRCLE(ERROR, "business-rule"),
    ENABLE_WHEN_NO_QUESTION(WARNING, "business-rule"),
    ENABLE_WHEN_EXISTS(ERROR, "invariant"),
    ENABLE_WHEN_ANSWER_TYPE(ERROR, "value"),
    ENABLE_WHEN_NOT_AN_OPTION(WARNING, "code-invalid"),
    ENABLE_WHEN_ORDER(WARNING, "business-rule"),
    ENABLE_BEHAVIOR_MISSING(ERROR, "invariant"),

    FORM_NOT_NAMED(WARNING, "required"),
    OTHER_FORM(ERROR, "business-rule"),
    OTHER_VERSION(ERROR, "business-rule"),
    VERSION_NOT_KNOWN(WARNING, "business-rule"),
    SUBJECT_TYPE(WARNING, "business-rule"),
    UNKNOWN_LINK_ID(ERROR, "not-found"),
    WRONG_PLACE(ERROR, "structure"),
    WRONG_ORDER(ERROR, "structure"),
    ITEM_AND_ANSWER(ERROR, "invariant"),
    GROUP_WITH_ANSWER(ERROR, "structure"),
    DISPLAY_WITH_ANSWER(ERROR, "structure"),
    ITEM_OUTSIDE_ANSWER(ERROR, "structure"),
    TOO_MANY_ITEMS(ERROR, "business-rule"),
    TOO_FEW_ITEMS(ERROR, "business-rule"),
    TOO_MANY_ANSWERS(ERROR, "business-rule"),
    TOO_FEW_ANSWERS(ERROR, "business-rule"),
    NOT_ENABLED(ERROR, "business-rule"),
    REQUIRED_MISSING(ERROR, "required"),
    ANSWER_WITHOUT_VALUE(WARNING, "incomplete"),
    WRONG_ANSWER_TYPE(ERROR, "value"),
    NOT_CHECKED(WARNING, "not-supported"),
    NOT_AN_OPTION(ERROR, "code-invalid"),
    EXCLUSIVE_OPTION(ERROR, "business-rule"),
    BELOW_MINIMUM(ERROR, "value"),
    ABOVE_MAXIMUM(ERROR, "value"),
    TOO_LONG(ERROR, "too-long"),
    TOO_SHORT(ERROR, "value"),
    NO_MATCH(ERROR, "value"),
    REGEX_TOO_SLOW(WARNING, "too-costly"),
    TOO_MANY_DECIMALS(ERROR, "value"),
    UNIT_NOT_OFFERED(ERROR, "code-invalid"),
    UNIT_NOT_COMPARABLE(WARNING, "not-supported"),
    ATTACHMENT_TYPE(ERROR, "value"),
    ATTACHMENT_TOO_LARGE(ERROR, "too-long"),
    REFERENCE_TYPE(ERROR, "value"),
    TEXT_DIFFERS(WARNING, "business-rule");

    private final Severity severity;
    private final String type;
    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Rule(Severity severity, String type) {
        this.severity = severity;
        this.type = type;
    }

    /** How bad it is, unless the response is not complete yet. */
    public Severity severity() {
        return severity;
    }

    /** FHIR's word. */
    public String type() {
        return type;
    }

    /** Our word. */
    public String code() {
        return code;
    }
}
