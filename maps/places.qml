<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16" styleCategories="AllStyleCategories" labelsEnabled="1" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyLocal="1" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyMaxScale="1" symbologyReferenceScale="-1" readOnly="0">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <renderer-v2 type="RuleRenderer" attr="" symbollevels="0" enableorderby="0" forceraster="0" referencescale="-1">
    <rules key="{bc92150c-394a-9def-e830-8b22ed864dcd}">
      <rule key="{9c91d2da-f64e-dedb-5c87-1bfe3343d9fc}" symbol="0" label="位置为本地" filter="&quot;precision&quot; = &quot;level&quot;"/>
      <rule key="{c494d7ac-501f-f97d-5220-f583d12e0e74}" symbol="1" label="位置取自上级驻地" filter="&quot;precision&quot; IS NULL OR &quot;precision&quot; != &quot;level&quot;"/>
    </rules>
    <symbols>
      <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="color" value="74,74,74,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="2"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="1.4 + 0.6 * sqrt(&quot;mentions&quot;)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="outline_color" value="74,74,74,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="2"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="1.4 + 0.6 * sqrt(&quot;mentions&quot;)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="&quot;name&quot;" isExpression="1" fontFamily="Noto Sans CJK SC" namedStyle="Regular" fontSize="8" fontSizeUnit="Point" fontWeight="50" fontItalic="0" textColor="26,26,26,255" textOpacity="1" blendMode="0" multilineHeight="1" textOrientation="horizontal" capitalization="0" useSubstitutions="0" allowHtml="0">
        <families/>
        <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="1" bufferJoinStyle="128" bufferNoFill="1" bufferBlendMode="0"/>
      </text-style>
      <text-format wrapChar="" multilineAlign="1" autoWrapLength="0" formatNumbers="0" decimals="0" useMaxLineLengthForAutoWrap="1"/>
      <placement placement="6" dist="1" distUnits="MM" centroidInside="1" centroidWhole="1" fitInPolygonOnly="0" quadOffset="4" offsetType="1" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" priority="5" polygonPlacementFlags="2" layerType="PointGeometry"/>
      <rendering drawLabels="1" scaleVisibility="1" scaleMin="0" scaleMax="600000" displayAll="0" obstacle="1" obstacleFactor="1" obstacleType="1" fontMinPixelSize="3" fontMaxPixelSize="10000" fontLimitPixelSize="0" limitNumLabels="0" maxNumLabels="2000" minFeatureSize="0" upsidedownLabels="0" labelPerPart="0" mergeLines="0" zIndex="0" unplacedVisibility="0"/>
    </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <legend type="default-vector" showLabelLegend="0"/>
  <aliases>
    <alias index="0" field="id" name="编号"/>
    <alias index="1" field="code" name="行政区划代码"/>
    <alias index="2" field="name" name="名称"/>
    <alias index="3" field="path" name="全称"/>
    <alias index="4" field="level" name="级别"/>
    <alias index="5" field="precision" name="坐标精度"/>
    <alias index="6" field="basis" name="坐标依据"/>
    <alias index="7" field="error_m" name="坐标误差（米）"/>
    <alias index="8" field="coord_source" name="坐标来源"/>
    <alias index="9" field="mentions" name="提及次数"/>
    <alias index="10" field="reports" name="报告数"/>
    <alias index="11" field="facts" name="指标数"/>
    <alias index="12" field="confidence" name="最低置信度"/>
  </aliases>
  <previewExpression>&quot;name&quot;</previewExpression>
  <mapTip enabled="1">&lt;b&gt;[% replace(replace(&quot;path&quot;, &#39;&amp;&#39;, &#39;&amp;amp;&#39;), &#39;&lt;&#39;, &#39;&amp;lt;&#39;) %]&lt;/b&gt;&lt;br/&gt;提及[% &quot;mentions&quot; %]次，[% &quot;reports&quot; %]份报告，[% &quot;facts&quot; %]条指标</mapTip>
  <layerGeometryType>0</layerGeometryType>
</qgis>
