/** Address of the map, or of one of its objectives opened beside it. */
export const mapAddress = (objectiveId?: string): string =>
  objectiveId === undefined ? '#/map' : `#/map/${encodeURIComponent(objectiveId)}`;

export const goToMap = (objectiveId?: string): void => {
  location.hash = mapAddress(objectiveId);
};
