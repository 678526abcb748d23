package org.attune.forms.internal.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A type of the standard with its members. Immutable once all are read; any thread. */
public final class Shape {
    private static final Set<String> RULED = Set.of("Attachment", "ContactPoint", "Expression", "Extension", "Period",
            "Quantity", "Range", "Ratio", "Reference", "ValueSet.compose.include", "ValueSet.expansion.contains");

    private final String name;
    private final Map<String, Member> members = new HashMap<>();
    private final List<String> needed = new ArrayList<>();
    private final boolean ruled;
    private int choices;

    Shape(String name) {
        this.name = name;
        this.ruled = RULED.contains(name);
    }

    /** The name of the type, such as {@code Coding} or {@code Questionnaire.item}. */
    public String name() {
        return name;
    }

    /** Whether it is a resource, so that {@code resourceType} belongs into it. */
    public boolean isResource() {
        return name.equals("Questionnaire") || name.equals("QuestionnaireResponse") || name.equals("ValueSet");
    }

    /** Whether the standard has rules for it beyond its members, and we know them. */
    public boolean hasRules() {
        return ruled;
    }

    /** A member; empty when the type has none of that name. A choice is found by its full name. */
    public Optional<Member> member(String member) {
        return Optional.ofNullable(members.get(member));
    }

    /** The members that must be there, in their order, a choice as {@code value[x]}. */
    public List<String> needed() {
        return needed;
    }

    /** A number for a new choice of this type, from 0. */
    int nextChoice() {
        return choices++;
    }

    /** A place in {@link #needed}, or -1. */
    int need(String member, boolean isNeeded) {
        if (!isNeeded) {
            return -1;
        }
        needed.add(member);
        return needed.size() - 1;
    }

    void add(Member member) {
        members.put(member.name(), member);
    }
}
