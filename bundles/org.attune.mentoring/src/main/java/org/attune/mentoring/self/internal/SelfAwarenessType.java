package org.attune.mentoring.self.internal;

import org.attune.mentoring.self.SelfPart;
import org.attune.records.RecordType;
import org.osgi.service.component.annotations.Component;

/** The type of a page on what compassion means to its writer. */
@Component(service = RecordType.class)
public final class SelfAwarenessType extends SelfType {
    /** The type. */
    public SelfAwarenessType() {
        super(SelfPart.AWARENESS, "type.awareness");
    }
}
