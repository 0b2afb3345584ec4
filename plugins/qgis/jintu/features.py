"""Point layers made of rows; the types of fields in every version from 3.22 to 3.40."""

from qgis.core import (
    Qgis, QgsCoordinateReferenceSystem, QgsFeature, QgsField, QgsFields, QgsGeometry, QgsPointXY,
)

if Qgis.QGIS_VERSION_INT >= 33800:  # QgsField takes a QMetaType.Type from 3.38 on
    from qgis.PyQt.QtCore import QMetaType

    _KINDS = {str: QMetaType.Type.QString, int: QMetaType.Type.Int, float: QMetaType.Type.Double}
else:
    from qgis.PyQt.QtCore import QVariant

    _KINDS = {str: QVariant.String, int: QVariant.Int, float: QVariant.Double}


def wgs84():
    """The system of all positions that jintu writes."""
    return QgsCoordinateReferenceSystem("EPSG:4326")


def fields(columns):
    """The fields of a table of names and Python types."""
    found = QgsFields()
    for name, kind in columns:
        found.append(QgsField(name, _KINDS[kind]))
    return found


def point(columns, row):
    """A feature of a row with `lon` and `lat`; without geometry where they are missing."""
    feature = QgsFeature(fields(columns))
    feature.setAttributes([_value(kind, row.get(name)) for name, kind in columns])
    lon, lat = _value(float, row.get("lon")), _value(float, row.get("lat"))
    if lon is not None and lat is not None:
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(lon, lat)))
    return feature


def _value(kind, value):
    return None if value in (None, "") else kind(value)
