package org.attune.forms.internal.check;

import java.util.Optional;

import org.attune.forms.Answer;
import org.attune.forms.Item;
import org.attune.forms.ResponseItem;

/** A place in a document; its text is made only when something is found there. */
final class Place {
    private final Place around;
    private final String name;
    private final int index;

    private Place(Place around, String name, int index) {
        this.around = around;
        this.name = name;
        this.index = index;
    }

    /** The document itself, by its resource type. */
    static Place of(String resource) {
        return new Place(null, resource, -1);
    }

    /** An item of a form. */
    static Place of(Item item) {
        return of(item.path());
    }

    /** An item of a response. */
    static Place of(ResponseItem item) {
        return of(item.path());
    }

    /** An answer. */
    static Place of(ResponseItem item, Answer answer) {
        return of(item).at("answer", answer.place());
    }

    /** The item around, or the response. */
    static Place of(Optional<ResponseItem> item) {
        return item.map(Place::of).orElseGet(() -> of("QuestionnaireResponse"));
    }

    /** A member. */
    Place at(String member) {
        return new Place(this, member, -1);
    }

    /** One of a member that is a list. */
    Place at(String member, int at) {
        return new Place(this, member, at);
    }

    @Override
    public String toString() {
        StringBuilder path = new StringBuilder(64);
        appendTo(path);
        return path.toString();
    }

    private void appendTo(StringBuilder path) {
        if (around != null) {
            around.appendTo(path);
            path.append('.');
        }
        path.append(name);
        if (index >= 0) {
            path.append('[').append(index).append(']');
        }
    }
}
