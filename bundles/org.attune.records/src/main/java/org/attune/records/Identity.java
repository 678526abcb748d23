package org.attune.records;

/**
 * Who holds a workspace, as its events name them.
 *
 * @param person the holder's id, made with the workspace
 * @param name what the holder wants to be called here, such as a code; may be empty
 * @param device the device that writes now
 */
public record Identity(RecordId person, String name, String device) {}
